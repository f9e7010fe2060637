# Enabled accounts of the domain (Get-ADUser), who may administer it, and who is in the groups of
# service and emergency accounts. LastLogonDate lags up to 14 days behind; lastLogon is this
# controller's own. Names, dates and flags only, never a secret.
# MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/Get-ADUser.md
param($P)
$ErrorActionPreference = 'Stop'

function ConvertTo-Utc {
    param($Date)
    if ($null -eq $Date) { return '' }
    return $Date.ToUniversalTime().ToString('o')
}

function Get-Sids {
    param($Group)
    return @(Get-ADGroupMember -Identity $Group -Recursive | ForEach-Object { [string]$_.SID.Value } | Sort-Object -Unique)
}

function Get-NamedSids {
    param($Group)
    try { return [ordered]@{ sids = @(Get-Sids -Group $Group) } }
    catch [Microsoft.ActiveDirectory.Management.ADIdentityNotFoundException] { return $null }
}

$domain = Get-ADDomain
$own = [string]$domain.DomainSID.Value
$forest = $null
if ([string]$domain.Forest -eq [string]$domain.DNSRoot) {
    $forest = @(@(Get-Sids -Group "$own-518") + @(Get-Sids -Group "$own-519") | Sort-Object -Unique)
}
$wanted = 'LastLogonDate', 'lastLogon', 'PasswordLastSet', 'PasswordNeverExpires', 'PasswordNotRequired', 'ServicePrincipalNames', 'whenCreated'
$users = @(Get-ADUser -Filter 'Enabled -eq $true' -Properties $wanted | ForEach-Object {
    $here = ''
    if ([int64]$_.lastLogon -gt 0) { $here = [DateTime]::FromFileTimeUtc([int64]$_.lastLogon).ToString('o') }
    [ordered]@{
        sid = [string]$_.SID.Value
        name = [string]$_.SamAccountName
        enabled = [bool]$_.Enabled
        required = -not [bool]$_.PasswordNotRequired
        last = ConvertTo-Utc -Date $_.LastLogonDate
        here = $here
        set = ConvertTo-Utc -Date $_.whenCreated
        password = ConvertTo-Utc -Date $_.PasswordLastSet
        never = [bool]$_.PasswordNeverExpires
        service = (@($_.ServicePrincipalNames).Count -gt 0)
    }
})
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    now = (Get-Date).ToUniversalTime().ToString('o')
    users = $users
    administrators = @(Get-Sids -Group 'S-1-5-32-544')
    forest = $forest
    services = Get-NamedSids -Group 'Osiris Service Accounts'
    emergency = Get-NamedSids -Group 'Osiris Emergency'
})
