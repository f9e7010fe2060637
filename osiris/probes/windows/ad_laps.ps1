# When the domain expects each computer's local administrator password to be changed: Windows LAPS
# (msLAPS-PasswordExpirationTime) and its predecessor (ms-Mcs-AdmPwdExpirationTime), as far as the
# directory has them. Only these two dates are selected; the passwords lie beside them and stay there.
# MicrosoftDocs/windowsserverdocs WindowsServerDocs/identity/laps/laps-technical-reference.md
param($P)
$ErrorActionPreference = 'Stop'
$schema = [string](Get-ADRootDSE).schemaNamingContext
$known = @()
foreach ($name in 'msLAPS-PasswordExpirationTime', 'ms-Mcs-AdmPwdExpirationTime') {
    if (@(Get-ADObject -SearchBase $schema -LDAPFilter "(lDAPDisplayName=$name)").Count -gt 0) { $known += $name }
}
$computers = $null
if ($known.Count -gt 0) {
    $computers = @(Get-ADComputer -Filter 'Enabled -eq $true' -Properties ($known + 'LastLogonDate', 'PrimaryGroupID') |
        Where-Object { 515 -eq [int]$_.PrimaryGroupID } | ForEach-Object {
            $due = [int64]0
            foreach ($name in $known) { if ([int64]$_.$name -gt $due) { $due = [int64]$_.$name } }
            $at = ''
            if ($due -gt 0) { $at = [DateTime]::FromFileTimeUtc($due).ToString('o') }
            $last = ''
            if ($null -ne $_.LastLogonDate) { $last = $_.LastLogonDate.ToUniversalTime().ToString('o') }
            [ordered]@{ name = [string]$_.Name; due = $at; last = $last }
        })
}
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    now = (Get-Date).ToUniversalTime().ToString('o')
    computers = $computers
})
