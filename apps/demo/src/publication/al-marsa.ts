import mostRead from '../../content/al-marsa/most-read.json?raw';
import posts from '../../content/al-marsa/posts.json?raw';
import { publish } from './publish.js';
import { arabic } from './words.js';

/** The Anchorage, a paper of record of an invented port, written from right to left. */
export const alMarsa = publish({
  file: 'content/al-marsa/posts.json',
  text: posts,
  site: 'https://al-marsa.example',
  base: '/ar',
  brand: 'al-marsa',
  words: arabic,
  counted: { file: 'content/al-marsa/most-read.json', text: mostRead },
  name: 'المرسى',
  motto: 'صحيفة الريحانة وخليجها منذ سنة ١٩٠٨',
  about: 'صحيفة متخيَّلة لميناء متخيَّل. كل ما فيها من أسماء وأماكن وصور وأخبار وُضع من أجل Galley.',
  locale: 'ar-JO',
  timeZone: 'Asia/Amman',
  newsletters: [
    {
      id: 'morning-anchorage',
      name: 'مرسى الصباح',
      frequency: 'كل يوم في السادسة صباحًا',
      description: 'المدّ والطقس والسفن المنتظَرة، وخمسة أخبار سيتحدّث عنها الناس في السوق.',
    },
    {
      id: 'friday-notebook',
      name: 'دفتر الجمعة',
      frequency: 'كل جمعة',
      description: 'كتب ومخطوطات وعلوم، ورسالة من مكان لا يقصده المراسلون.',
    },
  ],
  subscription: {
    campaign: 'winter-2026',
    appeal: {
      headline: 'قرأت حتى هنا. ساعدنا على كتابة القصة التالية',
      text: 'لا مالك لـ«المرسى» سوى قرّائها. يدفع خمسة آلاف منهم دينارًا في الشهر، وبه نصل إلى أماكن لا يقصدها أحد.',
    },
    wall: {
      headline: 'بقية هذا المقال للمشتركين',
      text: 'دينار واحد في الشهر، وكل ما نكتبه حتى السطر الأخير. ويمكنك إلغاء الاشتراك متى شئت.',
    },
    terms: {
      headline: 'دينار في الشهر، والصحيفة كلها لك',
      text: 'كل مقال إلى نهايته، وأرشيف الصحيفة منذ سنة ١٩٠٨، ومواعيد المدّ مطبوعةً في كانون الثاني. تلغي اشتراكك بنقرة واحدة، ولن يتصل بك أحد.',
    },
    welcome: {
      headline: 'أنت الآن مشترك. شكرًا لك',
      text: 'كل المقالات مفتوحة لك على هذا الجهاز إلى أن تلغي الاشتراك.',
    },
    subscribe: 'اشترك',
    cancel: 'ألغِ الاشتراك',
  },
  consent: {
    version: '2026-11',
    text: 'أوافق على أن تحفظ «المرسى» عنواني لهذا الغرض، وأن ترسل إليّ ما اخترته. ويمكنني إلغاء الاشتراك بنقرة واحدة من أيّ رسالة.',
  },
});
