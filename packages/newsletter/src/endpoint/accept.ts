/** How much a client wants a media type, 0 to 1 (RFC 9110 §12.5.1): the most exact range decides. */
function quality(accept: string, type: string): number {
  const ranges = ['*/*', `${type.split('/')[0]}/*`, type];
  let wanted = 0;
  let exactness = -1;
  for (const part of accept.toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const exact = ranges.indexOf(range);
    if (exact <= exactness) continue;
    const given = parameters.find((parameter) => parameter.startsWith('q='));
    exactness = exact;
    wanted = given === undefined ? 1 : Number(given.slice(2)) || 0;
  }
  return wanted;
}

/** Whether a page is wanted rather than data: browsers say so when they send a form by themselves. */
export function prefersHtml(accept: string | null): boolean {
  return accept !== null && quality(accept, 'text/html') > quality(accept, 'application/json');
}
