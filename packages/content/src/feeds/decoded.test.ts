import { expect, test } from 'vitest';
import { decoded } from './decoded.js';

/** "Їжа" in bytes of windows-1251. */
const cyrillic = [0xaf, 0xe6, 0xe0];
const ascii = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, littleEndian: boolean) =>
  [...text].flatMap((character) => {
    const [low, high] = [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8];
    return littleEndian ? [low, high] : [high, low];
  });

test.each([
  ['nothing', null, ascii('<a>Їжа'), '<a>Їжа'],
  ['the header', 'text/xml; charset=windows-1251', [...ascii('<a>'), ...cyrillic], '<a>Їжа'],
  ['the header, quoted', 'text/xml;charset="Windows-1251"', [...ascii('<a>'), ...cyrillic], '<a>Їжа'],
  [
    'the declaration',
    'text/xml',
    [...ascii('<?xml version="1.0" encoding="windows-1251"?>'), ...cyrillic],
    '<?xml version="1.0" encoding="windows-1251"?>Їжа',
  ],
  [
    'the declaration, where the header is wrong',
    'text/xml; charset=utf-8',
    [...ascii('<?xml version="1.0" encoding=\'windows-1251\'?>'), ...cyrillic],
    '<?xml version="1.0" encoding=\'windows-1251\'?>Їжа',
  ],
  ['the bytes, where the header is no encoding', 'text/xml; charset=utf8mb4', ascii('<a>Їжа'), '<a>Їжа'],
  [
    'a mark of UTF-8, whatever the header says',
    'text/xml; charset=windows-1251',
    [0xef, 0xbb, 0xbf, ...ascii('<a>Їжа')],
    '<a>Їжа',
  ],
  ['a mark of UTF-16', null, [0xff, 0xfe, ...utf16('<a>Їжа', true)], '<a>Їжа'],
  ['a mark of UTF-16, the other way round', null, [0xfe, 0xff, ...utf16('<a>Їжа', false)], '<a>Їжа'],
  [
    'UTF-16 without mark',
    null,
    utf16('<?xml version="1.0" encoding="utf-16"?>Їжа', false),
    '<?xml version="1.0" encoding="utf-16"?>Їжа',
  ],
  [
    'a declaration of UTF-16 that cannot be true',
    null,
    ascii('<?xml version="1.0" encoding="utf-16"?>Їжа.'),
    '<?xml version="1.0" encoding="utf-16"?>Їжа.',
  ],
  ['what nobody understands', null, [...ascii('<a>'), 0xff], '<a>\uFFFD'],
])('the encoding is told by %s', (_, contentType, bytes, text) => {
  expect(decoded(Uint8Array.from(bytes), { contentType })).toBe(text);
});
