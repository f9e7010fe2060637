# Every enabled computer of the domain: how it is called, what runs on it, when it was last heard of.
# MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/Get-ADComputer.md
param($P)
$ErrorActionPreference = 'Stop'
$wanted = 'DNSHostName', 'OperatingSystem', 'OperatingSystemVersion', 'LastLogonDate', 'PrimaryGroupID'
$found = @(Get-ADComputer -Filter 'Enabled -eq $true' -Properties $wanted -ResultPageSize 500 | ForEach-Object {
    $last = ''
    if ($null -ne $_.LastLogonDate) { $last = $_.LastLogonDate.ToUniversalTime().ToString('o') }
    [ordered]@{
        guid = [string]$_.ObjectGUID
        sid = [string]$_.SID.Value
        name = [string]$_.Name
        dns = [string]$_.DNSHostName
        os = [string]$_.OperatingSystem
        version = [string]$_.OperatingSystemVersion
        last = $last
        group = [int]$_.PrimaryGroupID
    }
})
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{ domain = [string](Get-ADDomain).DNSRoot; computers = $found })
