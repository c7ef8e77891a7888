### A call of one's own: the form, the list, and what the rules that it makes say.

page-own-call-title = A call of your own
page-own-call-about = For a call that the catalogue does not have: describe it from its document, and plan under it like under any other. What you leave empty stays “not known”; nothing is guessed.

## The list

own-yours = Your calls
own-none = You have no calls of your own yet. Fill in the form below with the call’s document at hand, or take in a call file (YAML) that somebody sent you.
own-edit = Edit
own-more = More
own-export = Download (YAML)
own-delete = Delete
own-delete-used = { $count ->
    [0] No stored plan applies to it.
    [one] One stored plan applies to it: it will say that the call is not there, and keep everything else.
   *[other] { $count } stored plans apply to it: they will say that the call is not there, and keep everything else.
}
own-deleted = “{ $title }” is deleted.
own-bring-back = Bring it back
own-broken = This file cannot be used as it is:
own-new = Describe a call
own-import = Take in a call file
own-import-label = Call file (YAML)
own-import-help = A file that was downloaded here or written by hand, as calls/README.md describes it; at most 1 MB.
own-imported = “{ $title }” is taken in.
own-saved = “{ $title }” is saved. Plans can apply to it now.
own-plan-here = Plan “{ $title }” under this call
own-plan-new = New plan under this call
own-closes = closes on { $day }
own-closes-unknown = deadline not known

## The form

own-editing = “{ $title }”
own-describing = A new call
own-step-call = The call
own-step-source = Where it stands
own-step-source-about = One document for all that you enter here. It is marked as stated by you, with this document and page; without a document it stays “without a source”, and every check on it “to be verified”.
own-step-dates = Dates
own-step-money = Money
own-step-money-about = Empty means not known: then the grant is to be verified.
own-step-who = Who may apply
own-step-costs = Costs
own-step-costs-about = As what the call pays each kind of cost. “Not known” makes the grant of a plan that uses it unknown; “not paid” leaves the cost outside the grant. Type a name of the call’s own to add it.
own-step-papers = Documents
own-step-papers-about = They come into the checklist of every plan under this call.
own-title = Title of the call
own-short = Short name
own-short-help = What pages call it; the whole title where it is empty.
own-programme = Programme or funder
own-family = Its words are those of
own-family-amif = AMIF: coordinator, beneficiaries
own-family-interreg = Interreg: lead partner, project partners
own-family-other = neither: lead partner, partners
own-management = Managed by
own-not-known = not known
own-source-title = Document
own-source-title-example = Call for proposals 2027, text of the call
own-source-url = Its address
own-source-page = Page or article
own-no-page = page not given
own-opening = Opens on
own-deadline-day = Closes on
own-deadline-hour = At
own-deadline-hour-help = The hour as the call gives it. Without it, the last day itself counts as the deadline, and the hour is to be verified.
own-zone = Time zone
own-rate = The EU pays at most (%)
own-level = The rate applies
own-level-partner = to each partner’s own cost
own-level-action = to the project as a whole
own-grant-minimum = Smallest grant (EUR)
own-grant-maximum = Largest grant (EUR)
own-total-minimum = Smallest total (EUR)
own-total-maximum = Largest total (EUR)
own-minimum-months = Shortest, in months
own-maximum-months = Longest, in months
own-countries = Countries that may take part
own-countries-none = not known
own-partners = At least so many partners
own-member-countries = From at least so many countries
own-unlimited = The call says that there is no limit to
own-unlimited-help = Without this, what is empty counts as not looked up yet, and is to be verified.
own-unlimited-none = nothing of this
own-limit-amounts = grant and total
own-limit-duration = duration
own-limit-countries = countries
own-limit-partners = number of partners
own-limit-member-countries = number of countries
own-paid-not = not paid
own-flats = Flat rates
own-flats-about = Costs that are paid as a part of others, such as 7 % of all direct costs for indirect costs. Choose above first as what the costs are paid.
own-flat-target = What is paid
own-flat-base = As a part of
own-flat-rate = Rate (%)
own-flat-optional = only if the plan chooses it
own-flat-add = Add a flat rate
own-paper-title = Document
own-paper-of = Of whom
own-paper-of-project = one for the project
own-paper-stage = When
own-paper-required = Required
own-paper-required-yes = yes
own-paper-required-if-concerned = where it is concerned
own-paper-required-unknown = not known
own-paper-add = Add a document
own-remove = Remove
own-save = Save the call
own-cancel = Leave it
own-defects = { $count ->
    [one] Not saved yet: one thing does not fit. It is said where it stands.
   *[other] Not saved yet: { $count } things do not fit. Each is said where it stands.
}
own-other-rules = { $count ->
    [one] One further rule of this file cannot be shown in the form; it stays as it is.
   *[other] { $count } further rules of this file cannot be shown in the form; they stay as they are.
}

## What the rules say

own-says-opening = Applications open on { $day }.
own-says-deadline = Applications close on { $day } at { $clock }.
own-says-deadline-day = Applications close on { $day }; the hour is not known.
own-says-unknown = Not known: whoever entered the call left it open.
own-says-rate = The EU pays at most { $rate } of eligible cost.
own-says-grant = { $minimum-given ->
    [yes] { $maximum-given ->
        [yes] The grant is between { $minimum } and { $maximum } euro.
       *[no] The grant is at least { $minimum } euro.
    }
   *[no] The grant is at most { $maximum } euro.
}
own-says-total = { $minimum-given ->
    [yes] { $maximum-given ->
        [yes] The total eligible cost is between { $minimum } and { $maximum } euro.
       *[no] The total eligible cost is at least { $minimum } euro.
    }
   *[no] The total eligible cost is at most { $maximum } euro.
}
own-says-duration = { $minimum-given ->
    [yes] { $maximum-given ->
        [yes] A project lasts { $minimum } to { $maximum } months.
       *[no] A project lasts at least { $minimum } months.
    }
   *[no] A project lasts at most { $maximum } months.
}
own-says-countries = Organisations from these countries may take part: { $countries }.
own-says-partners = At least { $minimum } partners take part.
own-says-member-countries = Partners come from at least { $minimum } countries.
own-says-paid = These costs are paid as { $target }: { $categories }.
own-says-flat = The costs “{ $target }” are paid as { $rate } of { $base }.
own-says-paper = “{ $title }” is asked for.
own-tried = Nowhere yet: whoever entered this call left it open.
own-tried-source = No document was named when this call was entered.
own-because = Whoever entered the call stated it.

## What is to be put right

own-needs-title = The call needs a title.
own-needs-programme = Say who pays: the programme, or the funder.
own-needs-flat = A flat rate needs both what is paid and what it is a part of. Fill both in, or remove the row.
own-needs-other-base = A flat rate cannot be a part of itself. Choose other costs as its base.
own-needs-paper = A document needs a title. Fill it in, or remove the row.
own-needs-address = An address begins with https:// or http://.
own-needs-document = Name the document too, not only its address or page.
own-needs-day = An hour needs its day: say on which day the call closes.
own-needs-later-day = The call opens after it closes. Look up the two days again.
own-needs-order = The smallest is larger than the largest. Exchange the two, or look them up again.
