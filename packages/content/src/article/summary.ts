import type { Article, ArticleSummary } from './article.js';
import { plainText } from './plain-text.js';

/** Longer than any card shows; what is beyond would only make pages heavier. */
const enoughCharacters = 300;

/** What a card, a feed or a related link shows of an article. Its excerpt is the standfirst, or the first paragraphs. */
export function summary(article: Article): ArticleSummary {
  const { id, href, headline, kicker, labels, picture, authors, published } = article;
  const excerpt = article.standfirst ?? beginning(article);
  return {
    id,
    href,
    headline,
    ...(kicker !== undefined && { kicker }),
    labels,
    ...(excerpt !== '' && { excerpt }),
    ...(picture !== undefined && { picture }),
    authors,
    ...(published !== undefined && { published }),
  };
}

function beginning(article: Article): string {
  let text = '';
  for (const node of article.body) {
    if (node.type !== 'paragraph') continue;
    text = `${text} ${plainText(node.children).trim()}`.trim();
    if (text.length >= enoughCharacters) break;
  }
  return text;
}
