# The name servers of one adapter: `{adapter}|a,b` types them in, `{adapter}|dhcp` takes those that
# come with its address. What was typed in stands in the registry of Tcpip and Tcpip6.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$id, $servers = ([string]$P.setting).Split('|')
$four = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\' + $id
$six = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip6\Parameters\Interfaces\' + $id

function Get-Index {
    $found = @(Get-NetAdapter | Where-Object { [string]$_.InterfaceGuid -eq $id })
    if ($found.Count -ne 1) { throw 'osiris-missing: this adapter is gone' }
    return $found[0].ifIndex
}

function Get-TypedIn {
    param($Key)
    if (-not (Test-Path -Path $Key)) { return $null }
    return (Get-ItemProperty -Path $Key).NameServer
}

function Restore-Absent {
    param($Key, $Before)
    if ($null -eq $Before -and $null -ne (Get-TypedIn -Key $Key)) {
        Remove-ItemProperty -Path $Key -Name NameServer
    }
}

if ($Mode -eq 'state') {
    [ordered]@{ ipv4 = (Get-TypedIn -Key $four); ipv6 = (Get-TypedIn -Key $six) }
}
if ($Mode -eq 'apply') {
    $index = Get-Index
    if ($servers -eq 'dhcp') {
        Set-DnsClientServerAddress -InterfaceIndex $index -ResetServerAddresses
    }
    else {
        $wanted = @($servers.Split(','))
        $computer = Get-CimInstance -ClassName Win32_ComputerSystem
        if ([bool]$computer.PartOfDomain) {
            $answers = @(Resolve-DnsName -Name ([string]$computer.Domain) -Server $wanted[0] -DnsOnly -ErrorAction SilentlyContinue)
            if ($answers.Count -eq 0) { throw 'osiris-refused: the first server does not know the domain' }
        }
        Set-DnsClientServerAddress -InterfaceIndex $index -ServerAddresses $wanted
    }
    Clear-DnsClientCache
}
if ($Mode -eq 'undo') {
    $index = Get-Index
    Set-DnsClientServerAddress -InterfaceIndex $index -ResetServerAddresses
    $before = @(([string]$Was.ipv4 + ',' + [string]$Was.ipv6).Replace(' ', ',').Split(',') |
        Where-Object { $_ -ne '' })
    if ($before.Count -gt 0) {
        Set-DnsClientServerAddress -InterfaceIndex $index -ServerAddresses $before
    }
    Restore-Absent -Key $four -Before $Was.ipv4
    Restore-Absent -Key $six -Before $Was.ipv6
    Clear-DnsClientCache
}
