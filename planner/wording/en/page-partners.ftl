### The page “Partners”.

page-partners-title = Partners
page-partners-about = Who takes part, how sure that is, and what is known of each.
