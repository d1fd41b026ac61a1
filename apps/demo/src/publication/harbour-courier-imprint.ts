import { english } from './words.js';

/** The Harbour Courier as it introduces itself, before anything is published. */
export const courierImprint = {
  base: '',
  brand: 'harbour-courier',
  words: english,
  name: 'The Harbour Courier',
  motto: 'Saltmere and the estuary, since 1794',
  about: 'An invented newspaper of an invented port. Every name, place, picture and story in it was made for Galley.',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  newsletters: [
    {
      id: 'tide-tables',
      name: 'The Morning Tide',
      frequency: 'Every day at six',
      description: 'High water, the ships that are due, and the five stories that the town will talk about.',
    },
    {
      id: 'dock-diary',
      name: 'Dock Diary',
      frequency: 'Fridays',
      description: 'A week on the quays: cargo, jobs, and what the harbour board would rather not have minuted.',
    },
  ],
  consent: {
    version: '2026-11',
    text: 'The Courier may keep my address for this and send me what I have ticked. I can leave with one click in any mail.',
  },
  subscription: {
    campaign: 'winter-2026',
    appeal: {
      headline: 'You have read this far. Help us write the next one',
      text: 'The Courier has no owner but its readers. Four thousand of them pay two pounds a week, and that is why somebody was on the quay at four in the morning.',
    },
    wall: {
      headline: 'The rest of this story is for subscribers',
      text: 'Two pounds a week, everything that we write, and the ferry times on paper. Leave whenever you like.',
    },
    terms: {
      headline: 'Two pounds a week, and the whole paper',
      text: 'Every story to its end, the archive back to the paddle steamers, and the tide tables by post each January. You can leave with one press, and nobody will ring you up.',
    },
    welcome: {
      headline: 'You are a subscriber. Thank you',
      text: 'Every story is open to you on this device. It stays so until you leave.',
    },
    subscribe: 'Subscribe',
    cancel: 'Stop subscribing',
  },
  advertisement: {
    href: 'https://hallett-and-daughter.example/',
    picture: {
      src: '/pictures/advert-rope-300.webp',
      width: 300,
      height: 250,
      sources: [{ src: '/pictures/advert-rope-600.webp', width: 600 }],
      alt: 'Hallett & Daughter, Ropewalk: rope, twine and netting, made on the premises since 1761.',
    },
  },
} as const;
