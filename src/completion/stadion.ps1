# Completion of stadion for PowerShell 5.1 and later. Set up, in $PROFILE:
#   stadion completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName stadion -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $elements = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition })
    $typed = @($elements | Select-Object -Skip 1 | ForEach-Object {
        $_.Extent.Text.Substring(0, [Math]::Min($_.Extent.Text.Length, $cursorPosition - $_.Extent.StartOffset))
    })
    # After a space a new word begins. It goes as two quotes: older versions drop an empty argument.
    if ($elements[-1].Extent.EndOffset -lt $cursorPosition) { $typed += "''" }

    $found = @(& $elements[0].Extent.Text __complete powershell @typed 2>$null)
    if ($found.Count -eq 0 -or $found[0] -eq ':paths') { return }
    foreach ($line in $found) {
        $value, $description = $line -split "`t", 2
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
    }
}
