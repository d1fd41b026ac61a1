import { describe, expect, test } from 'vitest';
import { formatNamedAddress, parseNamedAddress, type NamedAddress } from './named-address.js';

describe('parseNamedAddress', () => {
  test.each<[from: string, sender: NamedAddress | null]>([
    ['The Courier <news@courier.example>', { name: 'The Courier', address: 'news@courier.example' }],
    ['"Courier, The" <news@courier.example>', { name: 'Courier, The', address: 'news@courier.example' }],
    ['Новий Лиман<news@courier.example>', { name: 'Новий Лиман', address: 'news@courier.example' }],
    ['news@courier.example', { name: '', address: 'news@courier.example' }],
    ['<news@courier.example>', { name: '', address: 'news@courier.example' }],
    ['Kurier <News@Münchner-Kurier.example>', { name: 'Kurier', address: 'News@xn--mnchner-kurier-gsb.example' }],
    ['The Courier', null],
    ['', null],
    ['The Courier news@courier.example', null],
    ['The Courier <news>', null],
    ['The "Courier" <news@courier.example>', null],
    ['"The" Courier <news@courier.example>', null],
    ['The <Courier> <news@courier.example>', null],
    ['The\r\nCourier <news@courier.example>', null],
    ['"The\nCourier" <news@courier.example>', null],
    ['The\u0000Courier <news@courier.example>', null],
    ['A <a@courier.example>, B <b@courier.example>', null],
    ['a@courier.example, b@courier.example', null],
  ])('%j', (from, sender) => {
    expect(parseNamedAddress(from)).toEqual(sender);
    if (sender !== null) expect(parseNamedAddress(formatNamedAddress(sender))).toEqual(sender);
  });
});
