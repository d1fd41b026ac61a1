import mostRead from '../../content/novyi-lyman/most-read.json?raw';
import posts from '../../content/novyi-lyman/posts.json?raw';
import { publish } from './publish.js';
import { ukrainian } from './words.js';

export const novyiLyman = publish({
  file: 'content/novyi-lyman/posts.json',
  text: posts,
  site: 'https://novyi-lyman.example',
  base: '/uk',
  brand: 'novyi-lyman',
  words: ukrainian,
  counted: { file: 'content/novyi-lyman/most-read.json', text: mostRead },
  name: 'Новий Лиман',
  motto: 'Солонич і лиман: щодня, по суті, без поспіху',
  about:
    'Вигадана редакція вигаданого міста. Усі імена, місця, малюнки й історії створено для Galley; збіги випадкові.',
  locale: 'uk',
  timeZone: 'Europe/Kyiv',
  newsletters: [
    {
      id: 'rankova-voda',
      name: 'Ранкова вода',
      frequency: 'Щобудня о сьомій ранку',
      description: 'Рівень лиману, чи ходить пором і п’ять новин, про які говоритимуть у трамваї.',
    },
    {
      id: 'visim-zupynok',
      name: 'Вісім зупинок',
      frequency: 'Щоп’ятниці',
      description: 'Одна довга історія, якої вистачить на дорогу від вокзалу до Рапної, і три короткі на зворотну.',
    },
  ],
  subscription: {
    campaign: 'zyma-2026',
    appeal: {
      headline: 'Дочитали? Допоможіть написати наступну',
      text: '«Новий Лиман» не має власника, крім своїх читачів. Три тисячі людей дають нам по 99 гривень на місяць, тому ми їдемо туди, куди не їздять інші.',
    },
    wall: {
      headline: 'Далі — для передплатників',
      text: '99 гривень на місяць: усі тексти до кінця і жодної реклами. Скасувати можна будь-коли.',
    },
    terms: {
      headline: '99 гривень на місяць за всю газету',
      text: 'Кожна історія до останнього рядка, весь архів і щомісячна зустріч із редакцією. Скасовуєте одним натисканням, без дзвінків і вмовлянь.',
    },
    welcome: {
      headline: 'Ви — передплатник. Дякуємо',
      text: 'Усі тексти на цьому пристрої для вас відкриті, доки не скасуєте передплату.',
    },
    subscribe: 'Передплатити',
    cancel: 'Скасувати передплату',
  },
  consent: {
    version: '2026-11',
    text: '«Новий Лиман» може зберігати мою адресу й надсилати мені вибрані розсилки. Відписатися можна одним натисканням у кожному листі.',
  },
});
