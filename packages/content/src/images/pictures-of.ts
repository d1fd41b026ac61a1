import type { Article, ArticleSummary, Author, Picture } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';

type Change = (picture: Picture) => Picture;

/**
 * The piece with every picture changed: its own, its authors', those in its text and on the related cards there. Made for
 * {@link responsivePicture}, with what an adapter gave.
 */
export function withPictures<Piece extends Article | ArticleSummary>(piece: Piece, change: Change): Piece {
  return {
    ...piece,
    ...(piece.picture !== undefined && { picture: change(piece.picture) }),
    ...(piece.authors !== undefined && { authors: piece.authors.map((author) => withAvatar(author, change)) }),
    ...('body' in piece && { body: piece.body.map((node) => nodeWithPictures(node, change)) }),
  };
}

/** Every picture of the piece, each once, for what has to be asked for before: `await` it, then {@link withPictures}. */
export function picturesOf(piece: Article | ArticleSummary): Picture[] {
  const found = new Set<Picture>();
  withPictures(piece, (picture) => {
    found.add(picture);
    return picture;
  });
  return [...found];
}

function withAvatar(author: Author, change: Change): Author {
  return author.avatar === undefined ? author : { ...author, avatar: change(author.avatar) };
}

function nodeWithPictures(node: ArticleNode, change: Change): ArticleNode {
  switch (node.type) {
    case 'image':
      return { ...node, picture: change(node.picture) };
    case 'gallery':
      return { ...node, pictures: node.pictures.map(change) };
    case 'fact-box':
      return node.picture === undefined ? node : { ...node, picture: change(node.picture) };
    case 'related':
      return { ...node, article: withPictures(node.article, change) };
    default:
      return node;
  }
}
