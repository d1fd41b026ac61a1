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
  consent: {
    version: '2026-11',
    text: '«Новий Лиман» може зберігати мою адресу й надсилати мені вибрані розсилки. Відписатися можна одним натисканням у кожному листі.',
  },
});
