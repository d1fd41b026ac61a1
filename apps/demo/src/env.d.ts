/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Whose page is asked for. */
    publication: import('./publication/publish.js').Publication;
    /** The address as it was asked for. */
    pathname: string;
  }
}
