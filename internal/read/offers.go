package read

import (
	"fmt"

	"entraide/internal/access"
	"entraide/internal/read/compile"
)

// offers are what offers say that is no column.
var offers = []compile.Source{
	{On: "Offer", Field: "envelope", SQL: `
SELECT {envelope_amount} AS amount,{currency} AS currency,NULL::numeric AS usd,NULL::numeric AS rate,NULL AS rate_date,NULL AS rate_source
FROM {Offer o} WHERE o.id={id} AND {envelope_amount} IS NOT NULL AND {currency} IS NOT NULL AND {Offer.envelope o}`},
	{On: "Offer", Field: "applicantKinds", SQL: listSQL("{applicant_kinds}")},
	{On: "Offer", Field: "confirmBy", SQL: fmt.Sprintf("CASE WHEN {stage}='OPEN' THEN greatest((coalesce({confirmed_at},{published_at}) + interval '%d months')::date,{opens_on}) END", access.OfferConfirmed)},
	{On: "Offer", Field: "isEnvelopePrivate", SQL: "SELECT {envelope_is_private} FROM {Offer o} WHERE o.id={id} AND {Offer.file o}"},
	{On: "Offer", Field: "visibility", SQL: "SELECT {visibility} FROM {Offer o} WHERE o.id={id} AND {Offer.file o}"},
}
