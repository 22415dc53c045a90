const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** What a reader of the HTML reads, word for word, without marks of layout. */
export function wordsOfHtml(html: string): string[] {
  // What stands beside the subject in a list of mail is not shown in the letter.
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<div[^>]*data-skip-in-text.*?<\/div>(<\/div>)?/s, '');
  const shown = body
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#x27|amp);/g, (sign) => {
      return ENTITIES[sign] ?? sign;
    });
  return words(shown);
}

/** The same of the text; the quotation mark of a line is layout. */
export function wordsOfText(text: string): string[] {
  return words(text.replace(/^>( |$)/gm, ''));
}

function words(shown: string): string[] {
  return shown
    .split(/\s+/)
    .map((word) => word.replace(/:$/, ''))
    .filter((word) => word !== '');
}
