import { describe, expect, test } from 'vitest';
import { isThisMachine, readSmtpUrl } from './smtp-url.js';

const unencrypted = { secure: false, requireTLS: false, ignoreTLS: true };
const startTls = { secure: false, requireTLS: true, ignoreTLS: false };
const tls = { secure: true, requireTLS: false, ignoreTLS: false };

describe('readSmtpUrl', () => {
  test.each([
    ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, ...startTls }],
    ['smtp://mail.example.com:2525/', { host: 'mail.example.com', port: 2525, ...startTls }],
    ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, ...tls }],
    ['smtps://localhost', { host: 'localhost', port: 465, ...tls }],
    ['smtp://localhost:1025', { host: 'localhost', port: 1025, ...unencrypted }],
    ['smtp://127.0.0.2', { host: '127.0.0.2', port: 587, ...unencrypted }],
    ['smtp://[::1]:25', { host: '::1', port: 25, ...unencrypted }],
    ['smtp://[2001:db8::1]', { host: '2001:db8::1', port: 587, ...startTls }],
    ['smtp://localhost?tls=required', { host: 'localhost', port: 587, ...startTls }],
    ['smtp://mailpit:1025?tls=none', { host: 'mailpit', port: 1025, ...unencrypted }],
    [
      'smtp://news%40courier.example:p%40ss%2Fw%3Frd%25@mail.example.com',
      { host: 'mail.example.com', port: 587, ...startTls, auth: { user: 'news@courier.example', pass: 'p@ss/w?rd%' } },
    ],
    [
      'smtp://news:a@b@mail.example.com',
      { host: 'mail.example.com', port: 587, ...startTls, auth: { user: 'news', pass: 'a@b' } },
    ],
  ])('%s', (url, server) => {
    expect(readSmtpUrl(url)).toEqual(server);
  });

  test.each([
    ['http://news:s3cr3t@mail.example.com'],
    ['mail.example.com:587'],
    [''],
    ['smtp:'],
    ['smtp:///s3cr3t'],
    ['smtp://news:s3cr3t@'],
    ['smtp://news:s3cr3t@mail.example.com:99999'],
    ['smtp://news:s3cr3t/x@mail.example.com'],
    ['smtp://news:12/s3cr3t@mail.example.com'],
    ['smtp://news:12#s3cr3t@mail.example.com'],
    ['smtp://news:12?s3cr3t@mail.example.com'],
    ['smtp://news:s3cr3t%@mail.example.com'],
    ['smtp://news@mail.example.com'],
    ['smtp://:s3cr3t@mail.example.com'],
    ['smtp://mail.example.com?tls=s3cr3t'],
    ['smtps://mail.example.com?tls=none'],
    ['smtp://mail.example.com/inbox'],
    ['smtp://mail.example.com?pool=true'],
  ])('refuses %s, and repeats nothing of it', (url) => {
    expect(() => readSmtpUrl(url)).toThrow(/^(is|has|may) .+ Write smtp:/s);
    expect(() => readSmtpUrl(url)).not.toThrow(/s3cr3t/);
  });
});

test.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['demo.localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['localhost.example.com', false],
  ['127.example.com', false],
  ['notlocalhost', false],
  ['10.0.0.1', false],
])('isThisMachine(%j)', (hostname, is) => {
  expect(isThisMachine(hostname)).toBe(is);
});
