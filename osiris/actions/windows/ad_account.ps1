# Whether one account of the domain may sign in. It is found by its identifier; its name must still be
# the one that was approved. Never switched off: the built-in administrator, krbtgt, the account that we
# use, whoever may administer the domain, and members of the groups of emergency and service accounts.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$sid, $name = ([string]$P.account).Split(' ', 2)
$account = Get-ADUser -Identity $sid

function Test-Member {
    param($Group)
    try { return (@(Get-ADGroupMember -Identity $Group -Recursive | ForEach-Object { [string]$_.SID.Value }) -contains $sid) }
    catch [Microsoft.ActiveDirectory.Management.ADIdentityNotFoundException] { return $false }
}

if ($Mode -eq 'state') { [ordered]@{ enabled = [bool]$account.Enabled } }
if ($Mode -eq 'apply' -and $P.state -eq 'enabled') { Enable-ADAccount -Identity $sid }
if ($Mode -eq 'apply' -and $P.state -eq 'disabled') {
    if ([string]$account.SamAccountName -cne $name) { throw 'osiris-refused: this account has another name now' }
    if ($sid -like '*-500' -or $sid -like '*-502') { throw 'osiris-refused: a built-in account stays' }
    $own = [string][System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value
    if ($sid -eq $own) { throw 'osiris-refused: this is the account that the appliance uses' }
    if (Test-Member -Group 'S-1-5-32-544') { throw 'osiris-refused: an administrator of the domain is for a person to switch off' }
    foreach ($group in @($P.spared)) {
        if (Test-Member -Group ([string]$group)) { throw 'osiris-refused: this account is in a group that is spared' }
    }
    Disable-ADAccount -Identity $sid
}
if ($Mode -eq 'undo') {
    if ([bool]$Was.enabled) { Enable-ADAccount -Identity $sid }
    else { Disable-ADAccount -Identity $sid }
}
