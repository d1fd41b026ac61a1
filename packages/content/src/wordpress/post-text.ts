import type { Picture } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';
import { htmlNodes } from '../html/html-nodes.js';
import type { Notes } from '../report/report.js';
import type { Site } from './options.js';
import type { Post } from './post-shape.js';
import { withoutLeadPicture } from './repeated-picture.js';

/** The post's text, without the picture that stands above it already. */
export function textOf(post: Post, lead: Picture | undefined, site: Site, notes: Notes): ArticleNode[] {
  const text = withoutLeadPicture(htmlNodes(post.content.rendered, site.desk(notes)), lead, notes);
  if (post.content.protected === true && text.length === 0) {
    notes.dropped('content', 'text', 'The post has a password, and WordPress keeps its text back.');
  }
  return text;
}
