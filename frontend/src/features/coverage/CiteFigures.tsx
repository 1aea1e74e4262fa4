import { useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { Cite, Sentence } from '../../ui/Cite';
import type { Words } from './useWords';

/** The citation of the figures with the filters they depend on and the address that shows them again. */
export function CiteFigures({ citation, words }: { citation: string; words: Words }) {
  const { t } = useLingui();
  const address = useLocation({ select: ({ pathname, searchStr }) => `${window.location.origin}${pathname}${searchStr}` });
  const filters = words.map(({ label, value }) => t`${label}: ${value}`).join(' · ');
  const text = [citation, filters, address].join(' ');
  return (
    <Cite text={text}>
      <Sentence>{text}</Sentence>
    </Cite>
  );
}
