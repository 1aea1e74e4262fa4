import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useSay } from '../ui/Toast';
import { useSession } from './session';
import { useLanguage } from './useLanguage';

/** Ends the session and leads home; says so where it could not be ended. */
export function useSignOut() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { leave } = useSession();
  const say = useSay();
  const navigate = useNavigate();
  return async (everywhere: boolean) => {
    try {
      await leave(everywhere);
      say(everywhere ? t`You are signed out everywhere.` : t`You are signed out.`);
      await navigate({ to: '/$lang', params: { lang } });
    } catch {
      say(t`The site could not be reached: you may still be signed in. Try again in a moment.`);
    }
  };
}
