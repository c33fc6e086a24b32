namespace ArticleDiff.Evaluation.Resources;

/// <summary>Eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, "Matrix Computations", 8.5), in a fixed order.</summary>
internal static class SymmetricEigenvectors
{
    private const int Sweeps = 30;
    private const double Tolerance = 1e-14;

    /// <summary>The eigenvectors as unit vectors, that of the largest eigenvalue first; the largest part of each is positive.</summary>
    /// <param name="matrix">The matrix; it is overwritten.</param>
    public static double[][] Of(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] vectors = new double[n, n];
        for (int i = 0; i < n; i++) vectors[i, i] = 1;
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            double rest = 0;
            for (int p = 0; p < n; p++)
                for (int q = p + 1; q < n; q++)
                {
                    rest = Math.Max(rest, Math.Abs(matrix[p, q]));
                    if (Math.Abs(matrix[p, q]) > Tolerance) Rotate(matrix, vectors, p, q);
                }

            if (rest <= Tolerance) break;
        }

        int[] order = [.. Enumerable.Range(0, n).OrderByDescending(i => matrix[i, i]).ThenBy(i => i)];
        return [.. order.Select(column => Signed([.. Enumerable.Range(0, n).Select(row => vectors[row, column])]))];
    }

    private static void Rotate(double[,] matrix, double[,] vectors, int p, int q)
    {
        double theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        double tangent = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        double cosine = 1 / Math.Sqrt(tangent * tangent + 1), sine = tangent * cosine;
        int n = matrix.GetLength(0);
        for (int k = 0; k < n; k++) (matrix[k, p], matrix[k, q]) = (cosine * matrix[k, p] - sine * matrix[k, q], sine * matrix[k, p] + cosine * matrix[k, q]);
        for (int k = 0; k < n; k++) (matrix[p, k], matrix[q, k]) = (cosine * matrix[p, k] - sine * matrix[q, k], sine * matrix[p, k] + cosine * matrix[q, k]);
        for (int k = 0; k < n; k++) (vectors[k, p], vectors[k, q]) = (cosine * vectors[k, p] - sine * vectors[k, q], sine * vectors[k, p] + cosine * vectors[k, q]);
    }

    private static double[] Signed(double[] vector) => vector.MaxBy(Math.Abs) < 0 ? [.. vector.Select(value => -value)] : vector;
}
