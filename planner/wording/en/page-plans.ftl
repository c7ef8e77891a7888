### The page of plans.

page-plans-title = Your plans
page-plans-about = Everything here is kept on this machine, with its history. Nothing is sent anywhere.
plans-worked-cases = Worked cases
plans-from-file = From a file
plans-changed = changed on { $day } at { $clock } by { $author }
plans-open = Open
plans-open-now = open now
plans-more = More
plans-copy = Copy
plans-copy-title = Title of the copy
plans-copy-of = { $title } (copy)
plans-delete = Delete
plans-deleted = “{ $title }” was deleted.
plans-undelete = Bring it back
plans-bin = { $count ->
    [one] One deleted plan
   *[other] { $count } deleted plans
}
plans-deleted-on = deleted on { $day } at { $clock }
