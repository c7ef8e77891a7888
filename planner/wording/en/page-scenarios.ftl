### The page “Scenarios”.

page-scenarios-title = Scenarios
page-scenarios-about = Versions of the future: who takes part, and what else is different.
