### خطة الطفل أو الشاب.
### Written by: a machine
### Checked by: nobody yet
