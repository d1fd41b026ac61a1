import type { SignUpAnswer } from '@galley/newsletter/server';

/** What the demo itself says on a publication's pages; everything else a component says in the edition's own words. */
export interface Words {
  latest: string;
  wire: string;
  newsletters: string;
  readingList: string;
  otherSites: string;
  otherSitesText: string;
  search: string;
  /** Where nothing was found: what a reader can do. */
  searchAgain: string;
  searchPages: string;
  /** `{page}` of `{pages}`. */
  searchPage: string;
  earlierResults: string;
  laterResults: string;
  report: string;
  /** What a page of a section, tag or author is, for search engines: `{topic}` is its name, `{name}` the paper’s. */
  topicText: string;
  papers: string;
  /** On the page where readers pay, of which the demo has none. */
  noMoney: string;
  alsoInThePaper: string;
  /** `{headline}` is the article's. */
  commentsOn: string;
  commentsText: string;
  nothingHere: string;
  nothingHereText: string;
  failed: string;
  failedText: string;
  nothingSaved: string;
  nothingSavedText: string;
  /** Over the answer to a form that was sent without script. */
  answers: Readonly<Record<SignUpAnswer['state'], string>>;
  wayBack: string;
  /** Where mail is kept and not sent; `{mailbox}` is the link's own words. */
  keepsMail: string;
  mailbox: string;
}

export const english: Words = {
  latest: 'Latest news',
  wire: 'From the wire',
  newsletters: 'Newsletters',
  readingList: 'Your reading list',
  otherSites: 'What comes from other sites',
  otherSitesText:
    'Films, posts and charts of other sites are links on these pages until you ask to see them. Here you can take that back.',
  search: 'Search the paper',
  searchAgain: 'Try another word, or fewer of them. Here is what readers turn to meanwhile.',
  searchPages: 'Pages of results',
  searchPage: 'Page {page} of {pages}',
  earlierResults: 'Previous page',
  laterResults: 'Next page',
  report: 'How this page was made',
  topicText: '“{topic}” in {name}: everything that has been printed, the newest first.',
  papers: 'The other papers',
  noMoney: 'This demo takes no money. The button opens every story on this device, as if you had paid.',
  alsoInThePaper: 'Also in the paper',
  commentsOn: 'Comments on “{headline}”',
  commentsText: 'Here a newspaper’s own comment system begins. The demo has none.',
  nothingHere: 'Nothing is printed at this address',
  nothingHereText:
    'The page may have moved, or the address was cut short on its way to you. The front page has everything that is new.',
  failed: 'This page could not be made',
  failedText: 'The fault is ours and has been noted. The other pages still work; please try this one again in a while.',
  nothingSaved: 'Nothing is on your reading list yet',
  nothingSavedText: 'Press “Save for later” under a headline, and the article will stand here until you take it off.',
  answers: {
    done: 'Thank you',
    pending: 'Almost done',
    handled: 'Almost done',
    invalid: 'That address cannot be right',
    'none-chosen': 'Which newsletter is it to be?',
    'consent-missing': 'One box is still empty',
    'rate-limited': 'Too many tries',
    'server-rejected': 'Your address was not taken',
  },
  wayBack: 'Back to the page you were reading',
  keepsMail: 'This demo has no mail server: {mailbox}.',
  mailbox: 'look into its mailbox',
};

export const ukrainian: Words = {
  latest: 'Останні новини',
  wire: 'З інших видань',
  newsletters: 'Розсилки',
  readingList: 'Ваш список для читання',
  otherSites: 'Вміст з інших сайтів',
  otherSitesText:
    'Відео, дописи й графіки з інших сайтів на цих сторінках лишаються посиланнями, доки ви не попросите їх показати. Тут цей дозвіл можна відкликати.',
  search: 'Пошук у газеті',
  searchAgain: 'Спробуйте інше слово або менше слів. А поки що ось те, що читають.',
  searchPages: 'Сторінки результатів',
  searchPage: 'Сторінка {page} із {pages}',
  earlierResults: 'Попередня сторінка',
  laterResults: 'Наступна сторінка',
  report: 'Як зроблено цю сторінку',
  topicText: '«{topic}» у виданні «{name}»: усе надруковане, спершу найновіше.',
  papers: 'Інші видання',
  noMoney: 'Ця демонстрація не бере грошей. Кнопка відкриє всі тексти на цьому пристрої, ніби ви заплатили.',
  alsoInThePaper: 'Читайте також',
  commentsOn: 'Коментарі до «{headline}»',
  commentsText: 'Тут починається система коментарів самого видання. У демонстрації її немає.',
  nothingHere: 'За цією адресою нічого немає',
  nothingHereText: 'Можливо, сторінку перенесли або адресу обрізало дорогою до вас. Усе нове — на головній.',
  failed: 'Не вдалося зібрати цю сторінку',
  failedText: 'Це наша помилка, і ми її записали. Решта сторінок працює; спробуйте цю трохи згодом.',
  nothingSaved: 'У вашому списку поки що порожньо',
  nothingSavedText: 'Натисніть «Зберегти на потім» під заголовком — і стаття чекатиме тут, доки ви її не приберете.',
  answers: {
    done: 'Дякуємо',
    pending: 'Майже готово',
    handled: 'Майже готово',
    invalid: 'Схоже, в адресі помилка',
    'none-chosen': 'Яку розсилку обираєте?',
    'consent-missing': 'Одна позначка ще порожня',
    'rate-limited': 'Забагато спроб',
    'server-rejected': 'Адресу не прийнято',
  },
  wayBack: 'Назад до сторінки, яку ви читали',
  keepsMail: 'У цієї демонстрації немає поштового сервера: {mailbox}.',
  mailbox: 'загляньте до її скриньки',
};

export const arabic: Words = {
  latest: 'آخر الأخبار',
  wire: 'من الوكالات',
  newsletters: 'النشرات البريدية',
  readingList: 'قائمة القراءة',
  otherSites: 'ما يأتي من مواقع أخرى',
  otherSitesText:
    'تبقى مقاطع المواقع الأخرى ومنشوراتها ورسومها روابط في هذه الصفحات إلى أن تطلب عرضها. ومن هنا يمكنك سحب موافقتك.',
  search: 'البحث في الصحيفة',
  searchAgain: 'جرّب كلمة أخرى أو كلمات أقلّ. وهذا ما يقرؤه الناس الآن.',
  searchPages: 'صفحات النتائج',
  searchPage: 'الصفحة {page} من {pages}',
  earlierResults: 'الصفحة السابقة',
  laterResults: 'الصفحة التالية',
  report: 'كيف أُعدّت هذه الصفحة',
  topicText: '«{topic}» في {name}: كل ما نُشر، الأحدث أولًا.',
  papers: 'الصحف الأخرى',
  noMoney: 'لا يأخذ هذا العرض مالًا. يفتح الزر كل المقالات على هذا الجهاز كأنك دفعت.',
  alsoInThePaper: 'وفي الصحيفة أيضًا',
  commentsOn: 'تعليقات على «{headline}»',
  commentsText: 'هنا يبدأ نظام التعليقات الخاص بالصحيفة، وليس في هذا العرض نظام له.',
  nothingHere: 'لا شيء منشور في هذا العنوان',
  nothingHereText: 'ربما نُقلت الصفحة، أو وصل إليك العنوان ناقصًا. تجد كل جديد في الصفحة الأولى.',
  failed: 'تعذّر إعداد هذه الصفحة',
  failedText: 'الخطأ منّا وقد سجّلناه. الصفحات الأخرى تعمل، فنرجو أن تعود إلى هذه بعد حين.',
  nothingSaved: 'قائمة القراءة ما زالت فارغة',
  nothingSavedText: 'اضغط «حفظ للقراءة لاحقًا» تحت أي عنوان، فيبقى المقال هنا إلى أن تزيله.',
  answers: {
    done: 'شكرًا لك',
    pending: 'بقيت خطوة',
    handled: 'بقيت خطوة',
    invalid: 'في هذا العنوان خطأ',
    'none-chosen': 'أي نشرة تريد؟',
    'consent-missing': 'بقي مربع لم تؤشر عليه',
    'rate-limited': 'محاولات كثيرة',
    'server-rejected': 'لم نتمكن من أخذ عنوانك',
  },
  wayBack: 'العودة إلى الصفحة التي كنت تقرؤها',
  keepsMail: 'ليس لهذا العرض خادم بريد: {mailbox}.',
  mailbox: 'انظر في صندوق بريده',
};
