import type { ErrorCode } from '../protocol/messages.ts';

/** What went wrong and what can be done about it: the words for each code. */
export const ERROR_SENTENCES: Record<ErrorCode, string> = {
  'no-corpus': 'popupErrorNoCorpus',
  'bad-message': 'popupErrorInternal',
  forbidden: 'popupErrorInternal',
  internal: 'popupErrorInternal',
  unreachable: 'popupErrorUnreachable',
  gone: 'popupErrorInternal',
  'too-often': 'popupErrorTooOften',
  'too-large': 'popupErrorTooLarge',
  translated: 'popupErrorTranslated',
  'other-language': 'popupOtherLanguageMore',
  'not-article': 'popupSaveNotArticle',
  private: 'popupSavePrivate',
  'library-full': 'popupLibraryFull',
  'library-newer': 'popupLibraryNewer',
  'library-unavailable': 'popupLibraryUnavailable',
  'library-bad-input': 'popupLibraryBadInput',
};
