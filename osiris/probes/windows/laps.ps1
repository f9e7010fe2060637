# Whether Windows LAPS or its predecessor keeps the local administrator's password: the policy that is
# in force, and when the password was last set. The password is never read.
# MicrosoftDocs/windowsserverdocs WindowsServerDocs/identity/laps/laps-management-policy-settings.md
param($P)
$ErrorActionPreference = 'Stop'
$places = [ordered]@{
    mdm = 'HKLM:\SOFTWARE\Microsoft\Policies\LAPS'
    policy = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\LAPS'
    local = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\LAPS\Config'
}
$from = ''
$directory = 0
$age = 30
$managed = ''
foreach ($place in $places.Keys) {
    if ($from -ne '' -or -not (Test-Path -Path $places[$place])) { continue }
    $found = Get-ItemProperty -Path $places[$place]
    if ($null -eq $found.BackupDirectory) { continue }
    $from = $place
    $directory = [int]$found.BackupDirectory
    if ($null -ne $found.PasswordAgeDays) { $age = [int]$found.PasswordAgeDays }
    $managed = [string]$found.AdministratorAccountName
}
$legacy = 'HKLM:\SOFTWARE\Policies\Microsoft Services\AdmPwd'
if ($from -eq '' -and (Test-Path -Path $legacy)) {
    $found = Get-ItemProperty -Path $legacy
    if ([int]$found.AdmPwdEnabled -eq 1) {
        $from = 'legacy'
        $directory = 2
        if ($null -ne $found.PasswordAgeDays) { $age = [int]$found.PasswordAgeDays }
        $managed = [string]$found.AdminAccountName
    }
}
$account = Get-LocalUser | Where-Object {
    ($managed -ne '' -and $_.Name -eq $managed) -or ($managed -eq '' -and $_.SID.Value -like 'S-1-5-21-*-500')
}
$set = ''
if ($null -ne $account -and $null -ne $account.PasswordLastSet) {
    $set = $account.PasswordLastSet.ToUniversalTime().ToString('o')
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    now = (Get-Date).ToUniversalTime().ToString('o')
    from = $from
    directory = $directory
    age_days = $age
    found = ($null -ne $account)
    enabled = ($null -ne $account -and [bool]$account.Enabled)
    set = $set
})
