import { Trans, useLingui } from '@lingui/react/macro';
import { isLanguage, oneTag, languages } from './languages';

/** Words in another language than the page's say so, to people and to screen readers. */
export function InLanguage({ lang, children }: { lang: string | null | undefined; children: string }) {
  const { i18n } = useLingui();
  if (!lang || lang === i18n.locale) return <bdi lang={oneTag(lang)}>{children}</bdi>;
  return (
    <>
      <bdi lang={oneTag(lang)}>{children}</bdi>{' '}
      <small className="in-language">
        {isLanguage(lang) ? <span lang={lang}>({languages[lang].name})</span> : <Trans>(in: {lang})</Trans>}
      </small>
    </>
  );
}
