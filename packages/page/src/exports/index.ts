export { ArticleLayout, type ArticleLayoutProps } from '../article-layout/article-layout.js';
export { EditLink, type EditLinkProps } from '../edit-link/edit-link.js';
export { Footer, type FooterProps } from '../footer/footer.js';
export { FrontLayout, type FrontLayoutProps } from '../front-layout/front-layout.js';
export { Masthead, type MastheadProps } from '../masthead/masthead.js';
export { SkipLink, type SkipLinkProps } from '../skip-link/skip-link.js';
