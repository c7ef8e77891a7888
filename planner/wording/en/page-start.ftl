### The page “New plan”.

page-start-title = New plan
page-start-about = A title, a call, partners, and a first budget to work on; everything can be changed afterwards.
