### The page “New plan”.

page-start-title = New plan
page-start-about = A title, a call, partners, and a first budget to work on; everything can be changed afterwards.
start-step-project = What is the project called?
start-title = Title
start-title-example = Such as: Regions for integration
start-first-day = First day (optional)
start-months = Months (optional)
start-step-call = Which call does it apply to?
start-step-call-about = A call can also be chosen, or exchanged for another, later.
start-call = { $titles } ({ $status })
start-step-partners = Who takes part?
start-step-partners-about = Copy the list in Excel, with its headings, and paste it here: name, country, role, NUTS code … Any other column of numbers can divide a budget later. One name in each line is enough.
start-partners = Partners
start-partners-example = Name	Country	Role	Population
start-understood = { $count ->
    [one] One partner was understood:
   *[other] { $count } partners were understood:
}
start-step-budget = A first budget?
start-step-budget-about = It gives you lines to work on. Each can be changed, removed or divided afterwards.
start-budget = First budget
start-budget-envelope = From an envelope
start-budget-envelope-says = A total, spread over work packages, categories and partners.
start-budget-standard = From what one partner costs
start-budget-standard-says = The same costs for each; simulations can then add more partners.
start-budget-none = None yet
start-budget-none-says = Costs are entered later.
start-total = Total of the project (EUR)
start-total-example = 1,900,000.00
start-total-help = Everything that the project may cost, flat rates of the call included. The lines never come to more than that.
start-key = Spread over partners
start-key-equal = equally
start-key-help = Equally, or in proportion to a column of numbers that you pasted with the partners.
start-lead-share = Share of the lead first (%)
start-lead-share-none = none
start-lead-share-help = The lead gets exactly this share; the others divide the rest. Without it, the lead takes part like everybody.
start-packages = Work packages
start-packages-about = Add rows as you need them; shares make 100%. Leave it empty to plan without work packages.
start-package = Work package
start-share = Share (%)
start-share-equally = Share equally
start-paste-packages = Paste work packages
start-paste-packages-label = A title and a share in each line
start-paste-packages-example = Management	20
start-take-packages = { $count ->
    [0] Nothing to take over yet
    [one] Take over one work package
   *[other] Take over { $count } work packages
}
start-categories = Cost categories
start-categories-about = The same in each work package; shares make 100%.
start-category = Category
start-tag = For whom
start-tag-help = Each of them has these costs, and so has every partner that a simulation adds.
start-another-partner = Another partner
start-line-what = { $category } (share of the envelope)
start-all-partners = All partners together
start-each = Each partner
start-lines = Cost lines
start-left-over = Left over
start-all-of-it = All of it is spread as { $category }; to divide it, change the shares of the categories above.
start-flat-rates = The lines add up to { $lines }; the call’s flat rates add { $added } by themselves.
start-step-create = Begin
start-step-create-about = Nothing was stored so far. From here on, every change is saved at once and can be undone.
start-create = Create the plan
edit-begun = Begun step by step: { $title }.

## What was pasted

pasted-without-name =
    .says = “{ $value }” has no name, so that the line is left out.
    .fix = Enter the name in Excel and paste again, or add the partner later.
pasted-name-long =
    .says = “{ $value }” is longer than { $count } letters, so that the rest is cut off.
    .fix = Check that each partner stands in a line of its own.
pasted-partner-twice =
    .says = “{ $value }” stands in line { $first_line } already, so that this line is left out.
    .fix = If it is another organisation, give it another name.
pasted-column-unread =
    .says = Column “{ $value }” is not read.
    .fix = Give it a heading of the table on the page, such as “Country” or “Unit cost”, or leave it as it is.
pasted-no-country =
    .says = “{ $value }” is no country that is known here, so that the country stays empty.
    .fix = Write its name in English or French, or its code, such as SE.
pasted-no-role =
    .says = “{ $value }” is no role, so that it is taken as a partner.
    .fix = Write lead, partner or associated partner, or change it later.
pasted-affiliated =
    .says = “{ $value }” needs a beneficiary to be affiliated to, so that it is taken as a partner for now.
    .fix = Say on the page “Partners” to whom it belongs.
pasted-no-legal-form =
    .says = “{ $value }” is no legal form that calls tell apart, so that it stays empty.
    .fix = Choose it later on the page “Partners”.
pasted-no-commitment =
    .says = “{ $value }” does not say whether the partner takes part, so that it is taken as a candidate.
    .fix = Write confirmed, candidate or withdrawn.
pasted-code-malformed =
    .says = “{ $value }” does not look like a { $what }, so that it is left out.
    .fix = A NUTS code has two letters and up to three signs, such as SE224, and a PIC has nine figures.
pasted-no-count =
    .says = “{ $value }” is no whole number, so that “{ $what }” stays empty.
    .fix = Write it with figures, without decimals.
pasted-lead-chosen =
    .says = Nobody is marked as the lead, so that { $partner } is taken.
    .fix = Write “lead” in a column “Role” if it is another one.
pasted-several-leads =
    .says = { $count ->
        [one] One partner is marked as the lead: { $partners }.
       *[other] { $count } partners are marked as the lead: { $partners }.
    }
    .fix = Leave one of them, because a project has one lead.
pasted-no-share =
    .says = “{ $value }” is no share, so that it counts as zero.
    .fix = Write it in per cent, such as 20 or 12.5.
pasted-package-without-title =
    .says = “{ $value }” has no title beside it, so that the line is left out.
    .fix = Write the title of the work package before its share.

## What stands in the way of a first budget

beginning-untitled =
    .says = The plan has no title yet.
    .fix = Enter one in step 1.
envelope-no-total =
    .says = { $value-given ->
        [yes] “{ $value }” is no amount that can be spread.
       *[no] The envelope has no total yet.
    }
    .fix = Write the total in euro, above zero and with at most two decimals, such as 1,900,000.00.
envelope-small =
    .says = { $amount } in all: is that meant in thousands or millions?
    .fix = Write the total in full, such as 1,900,000.00, if it is.
envelope-without-partners =
    .says = An envelope is spread over partners, and nobody is there yet who could get a part.
    .fix = Paste partners in step 3 (associated and withdrawn ones get nothing), or begin without a budget.
envelope-too-many-lines =
    .says = That would be { $count } cost lines, more than the { $limit } that anybody could look at.
    .fix = Take fewer work packages or categories, or begin from what one partner costs.
envelope-set-aside =
    .says = Under this call a flat rate stands for { $categories }, so that lines of that category would be set aside.
    .fix = Set its share to 0 and give it to another category, because the flat rate comes on top by itself.
envelope-total-unknown =
    .says = A flat rate of this call is not known, so that the lines alone make up the envelope.
    .fix = Compare the total with the envelope as soon as the rate is known.
shares-not-whole =
    .says = { $what ->
        [packages] Shares of the work packages
       *[categories] Shares of the cost categories
    } add up to { $value }, { $gap } { $side ->
        [short] short of
       *[over] above
    } 100%: { $shares }.
    .fix = { $side ->
        [short] Add { $gap } to one of them.
       *[over] Take { $gap } from one of them.
    }
share-negative =
    .says = { $title } has a share below zero: { $value }.
    .fix = Enter a share from 0 to 100%.
package-without-title =
    .says = Work package { $position } has a share and no title.
    .fix = Enter its title, or remove the row.
lead-share-without-lead =
    .says = A share goes to the lead first, and no partner with a budget is the lead.
    .fix = Mark one as the lead in step 3, or empty the share of the lead.
lead-share-without-others =
    .says = The lead gets a share first, and nobody else is there for the rest.
    .fix = Empty the share of the lead, or paste more partners.
key-without-numbers =
    .says = Nobody who could get a part has a number in “{ $what }”.
    .fix = Paste the numbers in step 3, or spread the envelope equally.
key-number-missing =
    .says = { $count ->
        [one] Without a number in “{ $what }”, one partner gets nothing: { $partners }.
       *[other] Without a number in “{ $what }”, { $count } partners get nothing: { $partners }.
    }
    .fix = Add the numbers in step 3 if they are to have a part.
standard-without-costs =
    .says = No cost has an amount yet.
    .fix = Enter a unit cost in at least one row.
standard-without-category =
    .says = “{ $value }” has no cost category.
    .fix = Choose its category in the row.
standard-without-amount =
    .says = “{ $value }” has no unit cost, so that the row is left out.
    .fix = Enter its unit cost if it is to count.
standard-for-nobody =
    .says = { $tag-given ->
        [yes] No partner with a budget carries “{ $tag }” yet, so that nobody has these costs.
       *[no] No partner is there yet who could have these costs.
    }
    .fix = They count as soon as somebody is, and for partners that a simulation adds.
