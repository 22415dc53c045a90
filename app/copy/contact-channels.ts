/** How people reach the office (domain.md §2). */
export const PHONE = { label: '150420', href: 'tel:150420' };
export const WHATSAPP = { label: '0811-150420-7', href: 'https://wa.me/628111504207' };
export const LETTERS = {
  label: 'callcenter.djpk@kemenkeu.go.id',
  href: 'mailto:callcenter.djpk@kemenkeu.go.id',
};

/** Takes routine reports only; a request sent there is not read as one. */
export const REPORTS_ONLY_ADDRESS = 'lapor.djpk@kemenkeu.go.id';
