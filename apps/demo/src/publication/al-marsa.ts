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
  consent: {
    version: '2026-11',
    text: 'أوافق على أن تحفظ «المرسى» عنواني لهذا الغرض، وأن ترسل إليّ ما اخترته. ويمكنني إلغاء الاشتراك بنقرة واحدة من أيّ رسالة.',
  },
});
