import { word, type Raw } from '../../app/address';
import { isLanguage, type Language } from '../../ui/languages';

/** In which language a need is written on, where it is not its first. */
export type EditSearch = { in?: Language };

export const readEditSearch = (raw: Raw): EditSearch => ({ in: word<Language>(raw, 'in', isLanguage) });
