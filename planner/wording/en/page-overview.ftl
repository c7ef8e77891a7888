### The page “Overview”.

page-overview-title = Overview
page-overview-about = What the plan is, what is still empty, and what was done last.
