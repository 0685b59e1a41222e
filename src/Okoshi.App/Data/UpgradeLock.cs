using Okoshi.App.Imports;

namespace Okoshi.App.Data;

/// <summary>Lets one process at a time upgrade a data folder. The operating system frees it when a process dies.</summary>
internal sealed class UpgradeLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly FileStream file;

    private UpgradeLock(FileStream file) => this.file = file;

    /// <summary>Makes the folder and takes the lock; another holder is waited for.</summary>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static async Task<UpgradeLock> TakeAsync(string folder, TimeSpan patience, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "upgrade.lock");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new UpgradeLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (waited < patience && IsHeld(path))
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (IOException) when (IsHeld(path))
            {
                throw new BadInputException(
                    new ImportProblem(
                        folder,
                        0,
                        "",
                        "別の起こしがデータベースを更新しています",
                        "一つのデータフォルダーを更新できるのは同時に一つだけです",
                        "もう一方が終わるのを待ってから、もう一度起動してください"
                    )
                );
            }
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>An existing file that will not open is held by somebody; a full disk or a missing folder leaves none.</summary>
    private static bool IsHeld(string path) => File.Exists(path);
}
