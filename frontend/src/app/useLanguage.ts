import { useLingui } from '@lingui/react/macro';
import { isLanguage, type Language } from '../ui/languages';

/** The language of the page: of its texts, of the names asked from the API and of its links. */
export function useLanguage(): Language {
  const { i18n } = useLingui();
  return isLanguage(i18n.locale) ? i18n.locale : 'en';
}
