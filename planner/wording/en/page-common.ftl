### The page “Common costs”.

page-common-title = Common costs
page-common-about = Work that several partners pay together, and how it is shared.
