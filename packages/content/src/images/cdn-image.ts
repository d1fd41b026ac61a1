import { checkedRequest, type ImageBuilder, type ImageFormat, type ImageRequest } from './image-builder.js';

export interface CdnImageOptions {
  /** The only widths that the service makes. @default any */
  widths?: readonly number[];
  /** Formats that the service makes, best first. @default AVIF and WebP where the template has a place for the format, else none */
  formats?: readonly ImageFormat[];
}

/**
 * Builds addresses of an image service whose address says what is wanted. In a template, `{width}`, `{height}` and `{format}`
 * are what the request says, `{src}` is the original's whole address, encoded, and `{path}` is its path without the slash
 * before it. What a template cannot say, a function can.
 *
 * ```ts
 * cdnImage('https://cdn.example/{path}?w={width}&fm={format}');
 * cdnImage('https://images.example/fetch/w_{width},f_auto/{src}');
 * cdnImage(({ src, width }) => signed(`${src}?w=${width}`));
 * ```
 */
export function cdnImage(
  template: string | ((request: ImageRequest) => string),
  { widths, formats }: CdnImageOptions = {},
): ImageBuilder {
  const fill = typeof template === 'string' ? filled(template) : template;
  const possible = formats ?? (typeof template === 'string' && template.includes('{format}') ? ['avif', 'webp'] : []);
  const build: ImageBuilder = (request) => fill({ ...request, src: checkedRequest(request, 'cdnImage') });
  return Object.assign(build, { ...(widths !== undefined && { widths }), formats: possible as readonly ImageFormat[] });
}

const places = ['src', 'path', 'width', 'height', 'format'] as const;
type Place = (typeof places)[number];

function filled(template: string): (request: ImageRequest) => string {
  const found = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const unknown = found.find((name) => !places.some((place) => place === name));
  if (unknown !== undefined) {
    throw new TypeError(
      `cdnImage: the template has a place {${unknown}} that nothing is put into. Places are ${places.map((name) => `{${name}}`).join(', ')}.`,
    );
  }
  if (!found.includes('width') || !(found.includes('src') || found.includes('path'))) {
    throw new TypeError(
      `cdnImage: ${JSON.stringify(template)} would give one address for every width or every picture. ` +
        'A template needs {width}, and {path} or {src}.',
    );
  }
  return (request) => template.replaceAll(/\{(\w+)\}/g, (_, name: Place) => valueOf(request, name, template));
}

function valueOf(request: ImageRequest, name: Place, template: string): string {
  if (name === 'src') return encodeURIComponent(request.src);
  if (name === 'path') return pathOf(request.src);
  const value = request[name];
  if (value !== undefined) return String(value);
  throw new TypeError(
    `cdnImage: ${JSON.stringify(template)} has a place for the ${name}, and the request says none. Ask for one, or take {${name}} out.`,
  );
}

/** The path alone, encoded as browsers encode it: a query of the original would run into the template's own. */
function pathOf(src: string): string {
  if (!URL.canParse(src, 'https://host.example')) {
    throw new TypeError(
      `cdnImage: ${JSON.stringify(src)} is no address, so it has no path. Give the original's address.`,
    );
  }
  return new URL(src, 'https://host.example').pathname.slice(1);
}
