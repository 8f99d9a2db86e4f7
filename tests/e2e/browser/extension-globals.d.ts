/** Code that a test runs inside the extension sees the browsers' own name for its interfaces; both have this one. */
declare const chrome: import('webextension-polyfill').Browser;
