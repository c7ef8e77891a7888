### The page “Work packages”.

page-work-title = Work packages
page-work-about = What is done, when, by whom, and with how much effort.
