/** Debian packages of a real webmail: Roundcube on PHP's own web server, Dovecot for IMAP. */
export const webmailPackages = [
  // First on purpose: `php` needs one server API and apt would otherwise bring in Apache.
  'php-cgi',
  'php-cli',
  'roundcube-core',
  'roundcube-sqlite3',
  'php-sqlite3',
  'php-intl',
  'php-mbstring',
  'php-xml',
  'php-zip',
  'php-gd',
  'dovecot-imapd',
]

/**
 * The two browsers the extension is built for, Chromium's French, and fonts with the metrics of Arial and
 * Times.
 */
export const browserPackages = ['chromium', 'chromium-l10n', 'firefox-esr', 'fonts-liberation']

/** Tools that read PDF files independently of our own reader. */
export const pdfPackages = ['poppler-utils']

/** What the end-to-end tests need. */
export const endToEndPackages = [...webmailPackages, ...browserPackages, ...pdfPackages]

/** What `npm run bench` compares the embedded engine with. */
export const benchPackages = ['tesseract-ocr', 'tesseract-ocr-fra', 'tesseract-ocr-eng', ...pdfPackages]
