import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

// The codes that only the form of a proposal shows, in words.

/** The gender marker, from the least on. */
export const genderWords: Record<string, MessageDescriptor> = {
  '0': msg`Not targeted`,
  '1': msg`A significant objective`,
  '2': msg`The principal objective`,
};
