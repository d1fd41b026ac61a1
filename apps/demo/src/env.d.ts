/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Whose page is asked for. */
    publication: import('./publication/publish.js').Publication;
    /** The publication, and how this reader wants it. */
    paper: import('./templates/sheet.js').Paper;
    /** The address as it was asked for. */
    pathname: string;
    /** Of this answer alone: what the Content Security Policy knows its script by. */
    nonce: string;
  }
}
