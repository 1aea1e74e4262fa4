import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Portal } from '../../app/roles';

/** The portals, as the demonstration explains them. */
export const portalWords: Record<Portal | 'nobody', { name: MessageDescriptor; does: MessageDescriptor }> = {
  recipient: { name: msg`Those who ask for assistance`, does: msg`They say precisely what their State needs, and follow what becomes of it.` },
  donor: { name: msg`Donors`, does: msg`They find the needs that fit their policy, and see those that a State shows to them alone.` },
  partner: { name: msg`Partner organisations`, does: msg`They carry assistance out, together with States and donors.` },
  committee: { name: msg`Sponsorship committee`, does: msg`It ranks nominations for sponsored participation in meetings.` },
  secretariat: { name: msg`Secretariat`, does: msg`It reviews, invites, writes letters and keeps the audit.` },
  nobody: { name: msg`Not a member yet`, does: msg`They can come in once somebody has invited them: the letter lies in the mailbox of the secretariat.` },
};
