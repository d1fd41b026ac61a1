import type { Notes } from '../report/report.js';

/** The shortcodes that WordPress itself has. Others are recognised by attributes or an end mark. */
const coreShortcodes = new Set(['gallery', 'caption', 'wp_caption', 'audio', 'video', 'playlist', 'embed']);

/** Notes commands for plug-ins ("[gallery ids=…]") that WordPress left standing as text. They stay in the text. */
export function noteShortcodes(text: string, path: string, notes: Notes): void {
  for (const [whole, name = ''] of text.matchAll(/\[([a-z][\w-]{1,40})(?:\s[^[\]]*)?\/?\]/gi)) {
    const isCommand =
      coreShortcodes.has(name) || /\s[\w-]+\s*=/.test(whole) || text.includes(`[/${name}]`) || /^\w+[_-]\w/.test(name);
    if (isCommand)
      notes.degraded(
        path,
        `[${name}]`,
        'A shortcode that WordPress did not run: it stands in the text as it was typed.',
      );
  }
}
