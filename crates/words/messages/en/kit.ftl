# The recovery kit: one page of paper that opens the vault without its passphrase.

kit-title = Recovery kit
kit-intro = Opens the Lokero vault “{ $name }” without its passphrase.
kit-keep = Keep it where you keep your passport.

kit-key = The key
kit-key-hint = Read it row by row. The letters B, I and O never occur: what looks like one of them is an 8, a 1 or a 0. The square holds the same key, for a QR reader.
# Said by a screen reader in place of the square.
kit-square = QR code that holds the same key as the rows beside it

kit-care = What to do now
kit-care-how = Print this page, write at the bottom where you put it, and delete the PDF file. Whoever has this page and a copy of the vault can read everything in it, so do not photograph it and do not send it to anyone. When a newer kit has replaced it, destroy it: it still opens older backups.

kit-with-lokero = With Lokero
kit-with-lokero-how = On the lock screen choose “I have lost the passphrase”, type the key, and choose a new passphrase.

kit-without-lokero = Without Lokero
kit-without-lokero-how = The ordinary program age (age-encryption.org) opens a backup with this key. Write the key into a file named kit.txt, on one line and without spaces. Lay it beside the newest backup and give this command, with that backup’s name:
kit-command = age -d -i kit.txt -o backup.tar lokero-….lokero
kit-command-result = Any archive program, or tar xf backup.tar, unpacks what comes out: an SQLite database, which many programs can read, and the files you kept.

kit-made = Made
kit-vault = Vault
# The user writes by hand where the page is kept.
kit-place = Place
