### The page “Partners”.

page-partners-title = Partners
page-partners-about = Who takes part, how sure that is, and what is known of each. Every change is saved at once.

partners-empty = No partners yet. Add the first one below; it is the lead partner unless you say otherwise.
partners-summary = { $count ->
    [one] One partner
   *[other] { $count } partners
}: { $confirmed } confirmed, { $candidates ->
    [one] one candidate
   *[other] { $candidates } candidates
}{ $withdrawn ->
    [0] { "" }
   *[other] , { $withdrawn } withdrawn
}; { $countries ->
    [one] one country
   *[other] { $countries } countries
}{ $without ->
    [0] .
    [one] , and one partner whose country is not known.
   *[other] , and { $without } partners whose country is not known.
}

## The columns

partners-name-en-help = Only if the name is written otherwise in English.
partners-country-help = Leave it empty while it is not known. Countries of this plan stand first, then the EU, then all others.
partners-country-unknown = Not known yet
partners-probability-help = How probable it is that a candidate joins. It goes when the partner is confirmed or withdraws.
partners-role-help = For an affiliated entity, choose the beneficiary under “Affiliated to”: the role follows.
partners-nuts-help = Code of the region as Eurostat writes it, such as SE224.
partners-tags-help = Words of your own, with commas between them. Costs, scenarios and conditions can mean “everybody with” a tag.
partners-affiliated-help = The beneficiary to whom an affiliated entity belongs. Empty it, and the entity is a partner.

## Adding

partners-new-name = Name of a new partner
partners-add = Add partner
partners-paste = Paste partners from Excel
partners-paste-label = Copy the rows in Excel, with their headings, and paste them here
partners-paste-example = Name	Country	Role	Population
partners-paste-take = { $count ->
    [0] Nothing to add yet
    [one] Add one partner
   *[other] Add { $count } partners
}
pasted-partner-there =
    .says = { $count ->
        [one] { $partners } is in the plan already, and is left out.
       *[other] { $count } partners are in the plan already, and are left out: { $partners }.
    }
    .fix = What is new of them can be entered in the grid.
partners-indicator = Add an indicator
partners-indicator-about = A number for each partner, such as its population or staff.
partners-indicator-name = What it measures
partners-indicator-add = Add column

## Filling in from public statistics

statistics-title = Fill in population and GDP from public statistics
statistics-about = Numbers of the offices of statistics for those who lack them, with their year and source. What you entered yourself is never touched, and nothing is saved before you press the button.
statistics-wanted = What to fill in
statistics-choose = Choose what to fill in: population, gross domestic product, or both. Sharing keys can divide a cost by them.
statistics-all-there = Everybody with a budget has { $count ->
    [one] this number
   *[other] these numbers
} already.
statistics-nobody = Nobody in this plan has a budget yet, so nobody needs a number.
statistics-take = Take
statistics-partner = Partner
statistics-what = What
statistics-value = Value
statistics-year = Year
statistics-whose = Whose number
statistics-certainty = How sure
statistics-source = Source
statistics-fit-own = { $place }
statistics-fit-larger_region = { $place }: a larger region around it
statistics-fit-country = { $place }: the whole country
statistics-wider = { $count ->
    [one] One number is of a larger area than the partner’s own region, and not ticked:
   *[other] { $count } numbers are of a larger area than the partner’s own region, and not ticked:
} tick what fits, or enter the partner’s own number in the grid.
statistics-missing = Not found: { $names }.
statistics-missing-not_found = { $name } ({ $what }; looked for in: { $tried })
statistics-missing-place_not_kept = { $name } ({ $what }; no number of its region or country is kept here)
statistics-missing-place_not_given = { $name } ({ $what }; neither its region nor its country is given)
statistics-missing-fix = Enter these numbers in the grid, or give the partner its NUTS code.
statistics-years = { $what } would stand beside each other for different years: { $years }. If that matters for how costs are divided, enter numbers of one year.
statistics-unit = GDP is in whole million euro; what you entered yourself should be too.
statistics-standard = Give the standard partner “{ $name }” the mean of those whom it stands for: { $means }. It is marked as derived.
statistics-standard-mean = { $what } { $value }, of { $count ->
    [one] one partner
   *[other] { $count } partners
}
statistics-do = { $count ->
    [0] Nothing to fill in
    [one] Fill in one value
   *[other] Fill in { $count } values
}
statistics-from = { $source }{ $year-given ->
    [yes] , for { $year }
   *[no] { "" }
} ({ $certainty }){ $area-given ->
    [yes] ; this is the number of { $area }, not of the partner’s own region
   *[no] { "" }
}
statistics-mean = Mean of { $count ->
    [one] one partner
   *[other] { $count } partners
} of this plan (derived)
statistics-entered = Entered in the plan
statistics-record = Its numbers, and where they come from
statistics-line = { $name }: { $value }
term-statistic =
    .population = population
    .gdp = GDP (million euro)
edit-statistics = { $count ->
    [one] One value
   *[other] { $count } values
} filled in from public statistics.

## The record of one partner

partners-record = The record of one partner
partners-record-about = All of it is optional until a call’s form asks for it.
partners-record-whose = Partner
partners-record-choose = Choose a partner
partners-record-close = Close the record
partners-record-save = Save the record
partners-pic-help = Participant identification code of the EU’s portal: nine figures.
partners-currency-help = Currency in which the partner budgets: three letters, such as EUR or SEK.
partners-vat-unknown = Not known yet
partners-kinds-choose = Not known yet
partners-kinds-help = Some calls ask for organisations of a kind: local or regional authorities, organisations of the diaspora. One can be several.
partners-vat-yes = Yes, all of it
partners-vat-partly = Partly
partners-vat-no = No

## What is in the history, and what stands in the way

edit-record = Record of { $name } changed.
edit-partners-removed = { $count ->
    [0] { $names } removed.
    [one] { $names } removed, with one cost line.
   *[other] { $names } removed, with { $count } cost lines.
}
partner-still-needed =
    .says = “{ $partner }” pays “{ $title }” for the others, so it cannot be removed yet.
    .fix = Under “Common costs”, let somebody else pay it or let the members pay it themselves, and remove the partner then.
partner-shares-alone =
    .says = Without “{ $partner }”, nobody shares “{ $title }”.
    .fix = Under “Common costs”, choose who shares it or remove it, and remove the partner then.
