import type { Brand } from '../brand.js';

/**
 * المرسى: a paper of record in Arabic, right to left. Cool paper, deep ink, bold open headlines, generous leading, sea green.
 * No tracking, capitals, slant or large initial anywhere: each of them breaks letters that join. What ornament there is,
 * the masthead's drawn name brings along.
 */
export const alMarsa: Brand = {
  light: {
    ground: { page: '#f4f7f6', tint: '#e7eeec' },
    ink: { strong: '#0a1c24', text: '#18282f', quiet: '#4f6168' },
    line: { hair: '#c6d2d0', heavy: '#0a1c24', field: '#6c7f84' },
    accent: { ink: '#0b6152', fill: '#0b6152', fillHover: '#07473c', onFill: '#ffffff' },
    live: { fill: '#9c3a14', onFill: '#ffffff' },
    error: { ink: '#a8071a' },
    success: { ink: '#2f6112' },
    focus: '#0a5ca8',
  },
  dark: {
    ground: { page: '#0b1317', tint: '#132025' },
    ink: { strong: '#e8f1ef', text: '#cbd8d7', quiet: '#93a6a8' },
    line: { hair: '#263539', heavy: '#a5b8b8', field: '#6b8085' },
    accent: { ink: '#6ecbb3', fill: '#5fbea6', fillHover: '#87d8c4', onFill: '#03211a' },
    live: { fill: '#f09a72', onFill: '#2a0e03' },
    error: { ink: '#ff9a8f' },
    success: { ink: '#a3cf84' },
    focus: '#7fbcf5',
  },
  font: {
    display: "'Noto Naskh Arabic Variable', 'Noto Naskh Arabic Fallback', 'Times New Roman', serif",
    text: "'Noto Naskh Arabic Variable', 'Noto Naskh Arabic Fallback', 'Times New Roman', serif",
    meta: "'IBM Plex Sans Arabic', 'IBM Plex Sans Arabic Fallback', 'Noto Naskh Arabic Variable', 'Onest Variable', Arial, sans-serif",
  },
  type: {
    mastheadL: [38, 72, 1.35, 700, 0],
    mastheadS: [26, 29, 1.35, 700, 0],
    headlineXl: [36, 58, 1.3, 700, 0],
    headlineL: [32, 46, 1.35, 700, 0],
    headlineM: [25, 30, 1.42, 700, 0],
    headlineS: [21, 22, 1.5, 700, 0],
    headlineXs: [19, 19, 1.55, 650, 0],
    sectionTitle: [24, 26, 1.4, 700, 0],
    standfirst: [21, 24, 1.7, 400, 0],
    body: [20, 20, 1.8, 400, 0],
    bodySmall: [17.5, 17.5, 1.7, 400, 0],
    quote: [27, 34, 1.5, 600, 0],
    kicker: [15, 15, 1.5, 500, 0],
    meta: [15, 15, 1.65, 400, 0],
    caption: [15, 15, 1.65, 400, 0],
    control: [16.5, 16.5, 1.4, 500, 0],
    clock: [15.5, 15.5, 1.6, 500, 0],
    rank: [40, 50, 1.1, 500, 0],
  },
  line: { hair: '1px', heavy: '2px', section: '3px' },
  radius: { control: '6px', picture: '0px' },
  manner: {
    kickerCase: 'none',
    sectionCase: 'none',
    mastheadAlign: 'center',
    standfirstStyle: 'normal',
    quoteStyle: 'normal',
    dropCap: 'normal',
    dropCapGap: '0',
    dropCapFace: 'inherit',
    dropCapWeight: 'inherit',
  },
  measure: { text: '38rem', page: '78rem' },
};
