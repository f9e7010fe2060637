# Certificates of this machine that services can show (Cert:\LocalMachine\My), and those that
# WinRM, remote desktop and HTTP.sys do show, by their SHA-1 thumbprints.
param($P)
$ErrorActionPreference = 'Stop'
$now = (Get-Date).ToUniversalTime()
$certificates = @()
foreach ($one in Get-ChildItem -Path Cert:\LocalMachine\My) {
    $bits = 0
    if ($one.PublicKey.Oid.Value -eq '1.2.840.113549.1.1.1') { $bits = [int]$one.PublicKey.Key.KeySize }
    $certificates += [ordered]@{
        thumbprint = [string]$one.Thumbprint
        days = [int][Math]::Floor(($one.NotAfter.ToUniversalTime() - $now).TotalDays)
        key = [string]$one.PublicKey.Oid.Value
        bits = $bits
        signature = [string]$one.SignatureAlgorithm.Value
        private = [bool]$one.HasPrivateKey
        self_signed = ([string]$one.Subject -eq [string]$one.Issuer)
    }
}
$shown = @()
foreach ($listener in Get-WSManInstance -ResourceURI winrm/config/listener -Enumerate) {
    if ([string]$listener.Transport -eq 'HTTPS') { $shown += [string]$listener.CertificateThumbprint }
}
$rdp = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
if (Test-Path -Path $rdp) {
    $hash = (Get-ItemProperty -Path $rdp).SSLCertificateSHA1Hash
    if ($null -ne $hash) { $shown += ((@($hash) | ForEach-Object { '{0:X2}' -f [int]$_ }) -join '') }
}
$bindings = 'HKLM:\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslBindingInfo'
if (Test-Path -Path $bindings) {
    foreach ($binding in Get-ChildItem -Path $bindings) {
        $hash = $binding.GetValue('SslCertHash')
        if ($null -ne $hash) { $shown += ((@($hash) | ForEach-Object { '{0:X2}' -f [int]$_ }) -join '') }
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    certificates = $certificates
    shown = @($shown | ForEach-Object { ([string]$_).Replace(' ', '').ToUpperInvariant() } | Sort-Object -Unique)
})
