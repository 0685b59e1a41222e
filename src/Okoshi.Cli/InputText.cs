using System.CommandLine;
using Okoshi.App.Imports;

namespace Okoshi.Cli;

/// <summary>Reads a command's input file, or standard input for <c>-</c>, in the encodings of Japanese offices.</summary>
public static class InputText
{
    /// <summary><c>FILE|-</c>, required.</summary>
    public static Argument<string> File() => new("FILE") { Description = "入力のファイル。- は標準入力" };

    /// <summary>Name of an input in messages.</summary>
    public static string NameOf(string file) => file == "-" ? "標準入力" : Path.GetFileName(file);

    /// <summary>Reads the whole text.</summary>
    /// <exception cref="BadInputException">There is no such file, or it is no text.</exception>
    public static string Read(string file)
    {
        return TextDecoder.Decode(ReadBytes(file))?.Text
            ?? throw new BadInputException(
                new ImportProblem(
                    NameOf(file),
                    0,
                    "",
                    "文字コードを読み取れません",
                    "UTF-8 か CP932（Shift_JIS）である必要があります",
                    "文字コードを UTF-8 にして保存し直してください"
                )
            );
    }

    /// <summary>Reads the bytes as they are.</summary>
    /// <exception cref="BadInputException">There is no such file.</exception>
    public static byte[] ReadBytes(string file) => file == "-" ? ReadAll(Console.OpenStandardInput()) : ReadFile(file);

    private static byte[] ReadFile(string file)
    {
        if (Directory.Exists(file))
            throw new BadInputException(
                new ImportProblem(
                    file,
                    0,
                    "",
                    "ファイルではなくフォルダーです",
                    "ファイルの名前が必要です",
                    "ファイルの場所を確かめてください"
                )
            );
        try
        {
            return System.IO.File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                new ImportProblem(
                    file,
                    0,
                    "",
                    error is FileNotFoundException or DirectoryNotFoundException ? "ファイルがありません" : "ファイルを開けません",
                    "読み取れるファイルが必要です",
                    "ファイルの場所と権限を確かめてください"
                )
            );
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
